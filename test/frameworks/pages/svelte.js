import { mount } from 'svelte';
import Prompt from './svelte.svelte';

mount(Prompt, { target: document.querySelector('#app') });
