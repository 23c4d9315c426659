// Ionic ion-input-otp: a custom element.
import '@ionic/core/css/core.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement } from '@ionic/core/components/ion-input-otp.js';

initialize();
defineCustomElement();
const otp = document.createElement('ion-input-otp');
otp.length = 6;
let value = '';
window.state = () => value;
otp.addEventListener('ionInput', (event) => {
  value = event.detail.value ?? '';
});
document.querySelector('#app').append(otp);
