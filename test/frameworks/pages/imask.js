// A mask of two halves over a plain input; what counts is what the mask holds.
import IMask from 'imask';

const input = Object.assign(document.createElement('input'), { inputMode: 'numeric', autocomplete: 'one-time-code' });
document.querySelector('#app').append(input);
const mask = IMask(input, { mask: '000 000', lazy: false });
window.state = () => mask.unmaskedValue;
