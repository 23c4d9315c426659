// Ant Design Input.OTP.
import { Input } from 'antd';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Prompt() {
  const [value, setValue] = useState('');
  window.state = () => value;
  return createElement(Input.OTP, {
    length: 6,
    value,
    onInput: (boxes) => setValue(boxes.join('')),
    onChange: setValue,
  });
}

createRoot(document.querySelector('#app')).render(createElement(Prompt));
