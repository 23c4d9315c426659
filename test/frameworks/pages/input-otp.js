// input-otp: one real input lies over painted slots.
import { OTPInput } from 'input-otp';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const SLOT = { width: 40, height: 48, border: '1px solid gray' };

function Prompt() {
  const [value, setValue] = useState('');
  window.state = () => value;
  const render = ({ slots }) =>
    createElement(
      'div',
      { style: { display: 'flex' } },
      slots.map(({ char }, index) => createElement('div', { key: index, style: SLOT }, char)),
    );
  return createElement(OTPInput, { maxLength: 6, value, onChange: setValue, render });
}

createRoot(document.querySelector('#app')).render(createElement(Prompt));
