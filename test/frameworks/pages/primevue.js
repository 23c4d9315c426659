// PrimeVue InputOtp.
import PrimeVue from 'primevue/config';
import InputOtp from 'primevue/inputotp';
import { createApp, h, ref } from 'vue';

const value = ref('');
window.state = () => value.value ?? '';
const update = (next) => {
  value.value = next;
};
const prompt = { render: () => h(InputOtp, { modelValue: value.value, 'onUpdate:modelValue': update, length: 6 }) };

createApp(prompt).use(PrimeVue, { unstyled: true }).mount('#app');
