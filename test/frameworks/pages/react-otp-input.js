// react-otp-input: six controlled inputs.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import OtpInput from 'react-otp-input';

function Prompt() {
  const [value, setValue] = useState('');
  window.state = () => value;
  const renderInput = (props) => createElement('input', props);
  return createElement(OtpInput, { value, onChange: setValue, numInputs: 6, renderInput });
}

createRoot(document.querySelector('#app')).render(createElement(Prompt));
