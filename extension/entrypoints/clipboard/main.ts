import { answerClipboardTasks } from '../../platform/clipboard-page.ts';

answerClipboardTasks();
