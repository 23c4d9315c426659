// ng-otp-input on Angular, its templates compiled in the browser.
import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgOtpInputComponent } from 'ng-otp-input';

let value = '';
window.state = () => value;

class Prompt {
  config = { length: 6, allowNumbersOnly: true };
  keep(next) {
    value = next ?? '';
  }
}

Component({
  selector: '#app',
  imports: [NgOtpInputComponent],
  template: '<ng-otp-input [config]="config" (onInputChange)="keep($event)" />',
})(Prompt);

await bootstrapApplication(Prompt, { providers: [provideZonelessChangeDetection()] });
