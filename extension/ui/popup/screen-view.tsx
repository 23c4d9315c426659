/** Draws the screen that stands. */

import { AccountView } from './account-view.tsx';
import { AddView } from './add-view.tsx';
import { AutomaticView } from './automatic-view.tsx';
import { BackupCodesView } from './backup-codes-view.tsx';
import { CandidatesView } from './candidates-view.tsx';
import { EditView } from './edit-view.tsx';
import { LinkView } from './link-view.tsx';
import { ListView } from './list-view.tsx';
import { PasteView } from './paste-view.tsx';
import type { Screen } from './screen.ts';
import { TypeView } from './type-view.tsx';

export function ScreenView({ screen }: { readonly screen: Screen }) {
  switch (screen.name) {
    case 'list':
      // A list that is told where to put the focus begins anew, also after an undo on the list itself.
      return <ListView key={screen.focus ?? ''} focus={screen.focus ?? null} />;
    case 'add':
      return <AddView problem={screen.problem ?? null} />;
    case 'candidates':
      return <CandidatesView candidates={screen.candidates} notes={screen.notes} />;
    case 'paste':
      return <PasteView />;
    case 'type':
      return <TypeView />;
    case 'account':
      return <AccountView id={screen.id} />;
    case 'edit':
      return <EditView id={screen.id} />;
    case 'backup-codes':
      return <BackupCodesView id={screen.id} />;
    case 'automatic':
      return <AutomaticView />;
    case 'link':
      return <LinkView sheet={screen.sheet} />;
  }
}
