/** @jsxImportSource hono/jsx */
/**
 * The prompts of the demo page. Their labels are not messages: they are what an authenticator reads on other sites,
 * and stay as they are in every language.
 */

import type { Child } from 'hono/jsx';
import type { Messages } from './messages/en.ts';
import { PATHS } from './paths.ts';

export type PromptName = keyof Messages['demo']['prompts'];

export interface Prompt {
  readonly name: PromptName;
  /** What a good authenticator does with it. */
  readonly expected: 'filled' | 'leftAlone';
  readonly draw: () => Child;
}

const oneTimeCode = { type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code' } as const;

export const PROMPTS: readonly Prompt[] = [
  {
    name: 'single',
    expected: 'filled',
    draw: () => <Labelled id="otp" text="Authentication code" input={{ ...oneTimeCode, maxlength: 6 }} />,
  },
  { name: 'segmented', expected: 'filled', draw: () => <Boxes legend="6-digit code" sizes={[1, 1, 1, 1, 1, 1]} /> },
  { name: 'halves', expected: 'filled', draw: () => <Boxes legend="Verification code" sizes={[3, 3]} dash /> },
  {
    name: 'eight',
    expected: 'filled',
    draw: () => (
      <Labelled id="token" text="8-digit token" input={{ ...oneTimeCode, maxlength: 8, pattern: '[0-9]{8}' }} />
    ),
  },
  {
    name: 'password',
    expected: 'filled',
    draw: () => (
      <Labelled
        id="totp"
        text="Two-factor code from your authenticator app"
        input={{ type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: 6 }}
      />
    ),
  },
  { name: 'editable', expected: 'filled', draw: () => <Editable /> },
  {
    name: 'shadow',
    expected: 'filled',
    draw: () => <div class="reserved" data-demo-shadow data-label="Authenticator code" />,
  },
  {
    name: 'frame',
    expected: 'filled',
    draw: () => <iframe class="prompt-frame" src={PATHS.demoFrame} title="Two-factor authentication" />,
  },
  {
    name: 'late',
    expected: 'filled',
    draw: () => <div class="reserved" data-demo-late data-label="One-time password" />,
  },
  {
    name: 'sms',
    expected: 'leftAlone',
    draw: () => (
      <>
        <p>We sent a text message with a code to the number ending in 42.</p>
        <Labelled id="sms-code" text="Code from the text message" input={{ ...oneTimeCode, maxlength: 6 }} />
      </>
    ),
  },
  {
    name: 'backup',
    expected: 'leftAlone',
    draw: () => <Labelled id="recovery-code" text="Recovery code" input={{ type: 'text', autocomplete: 'off' }} />,
  },
  {
    name: 'coupon',
    expected: 'leftAlone',
    draw: () => <Labelled id="coupon" text="Promo code" input={{ type: 'text', autocomplete: 'off', maxlength: 6 }} />,
  },
];

/** The field in the frame of the prompt `frame`. */
export function FramedPrompt() {
  return <Labelled id="framed-code" text="Authenticator code" input={{ ...oneTimeCode, maxlength: 6 }} />;
}

type InputAttributes = Readonly<Record<string, string | number>>;

function Labelled({
  id,
  text,
  input,
}: {
  readonly id: string;
  readonly text: string;
  readonly input: InputAttributes;
}) {
  return (
    <div class="field">
      <label for={id}>{text}</label>
      <input id={id} name={id} {...input} />
    </div>
  );
}

interface BoxesProps {
  readonly legend: string;
  /** How many digits each box takes. */
  readonly sizes: readonly number[];
  readonly dash?: boolean;
}

function Boxes({ legend, sizes, dash = false }: BoxesProps) {
  return (
    <div class="field">
      <fieldset class="digits" dir="ltr" data-demo-boxes>
        <legend>{legend}</legend>
        {sizes.map((size, index) => (
          <>
            {dash && index > 0 && <span aria-hidden="true">–</span>}
            <input
              type="text"
              inputmode="numeric"
              autocomplete="off"
              name={`digit-${index + 1}`}
              maxlength={size}
              size={size}
              aria-label={size === 1 ? `Digit ${index + 1}` : `Part ${index + 1}`}
            />
          </>
        ))}
      </fieldset>
    </div>
  );
}

function Editable() {
  return (
    <div class="field">
      <p class="field-name" id="editable-name">
        Enter the 6-digit code from your authenticator app
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: an editable element is what this prompt is about */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: what can be edited can have the focus */}
      <div class="editable" contenteditable role="textbox" aria-labelledby="editable-name" inputmode="numeric" />
    </div>
  );
}
