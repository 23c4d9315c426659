import { answerClipboardTasks } from '../../platform/clipboard-page.ts';
import { answerQrTasks } from '../../platform/qr-page.ts';

answerClipboardTasks();
answerQrTasks();
