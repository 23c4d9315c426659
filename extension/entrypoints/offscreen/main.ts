import { runClipboardTask } from '../../platform/clipboard-task.ts';
import { answerOffscreen } from '../../platform/offscreen-tasks.ts';
import { createQrDesk } from '../../platform/qr-work.ts';

answerOffscreen({
  clipboard: runClipboardTask,
  file: (text) => URL.createObjectURL(new Blob([text])),
  qr: createQrDesk(),
});
