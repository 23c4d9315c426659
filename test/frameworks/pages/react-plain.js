// A controlled input that keeps digits only, as many write it by hand.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Prompt() {
  const [value, setValue] = useState('');
  window.state = () => value;
  const onChange = (event) => setValue(event.target.value.replace(/\D/g, '').slice(0, 6));
  return createElement('input', { value, onChange, inputMode: 'numeric', autoComplete: 'one-time-code' });
}

createRoot(document.querySelector('#app')).render(createElement(Prompt));
