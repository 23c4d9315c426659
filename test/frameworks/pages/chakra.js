// Chakra UI PinInput.
import { ChakraProvider, defaultSystem, PinInput } from '@chakra-ui/react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Prompt() {
  const [value, setValue] = useState(['', '', '', '', '', '']);
  window.state = () => value.join('');
  const boxes = value.map((_, index) => createElement(PinInput.Input, { key: index, index }));
  return createElement(
    PinInput.Root,
    { value, onValueChange: (next) => setValue(next.value), otp: true },
    createElement(PinInput.HiddenInput),
    createElement(PinInput.Control, null, boxes),
  );
}

createRoot(document.querySelector('#app')).render(
  createElement(ChakraProvider, { value: defaultSystem }, createElement(Prompt)),
);
