/** The head of the list: search, and the way to everything else. */

import type { RefObject } from 'preact';
import { usePage } from '../context.ts';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { ListTools } from './list-tools.tsx';

interface SearchBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter or Arrow Down: on to the first row. */
  readonly onEnter: () => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

export function SearchBar({ query, onQuery, onEnter, inputRef }: SearchBarProps) {
  const { text } = usePage();
  return (
    <header class="bar">
      <search class="search">
        <Icon name="search" />
        <input
          ref={inputRef}
          class="input"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={text('list.searchHint')}
          aria-label={text('list.search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && <IconButton icon="close" name={text('list.clearSearch')} onPress={clear} />}
      </search>
      <ListTools />
    </header>
  );

  function clear(): void {
    onQuery('');
    inputRef.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
  }
}
