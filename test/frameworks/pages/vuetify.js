// Vuetify v-otp-input.
import 'vuetify/styles';
import { createApp, h, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VOtpInput } from 'vuetify/components/VOtpInput';

const value = ref('');
window.state = () => value.value;
const update = (next) => {
  value.value = next;
};
const prompt = {
  render: () => h(VApp, () => h(VOtpInput, { modelValue: value.value, 'onUpdate:modelValue': update, length: 6 })),
};

createApp(prompt).use(createVuetify()).mount('#app');
