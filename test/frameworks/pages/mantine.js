// Mantine PinInput.
import '@mantine/core/styles.css';
import { MantineProvider, PinInput } from '@mantine/core';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Prompt() {
  const [value, setValue] = useState('');
  window.state = () => value;
  return createElement(PinInput, { length: 6, value, onChange: setValue, oneTimeCode: true });
}

createRoot(document.querySelector('#app')).render(createElement(MantineProvider, null, createElement(Prompt)));
