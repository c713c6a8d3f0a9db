// The editor of narratives: figures to pick, drafts to take over, a preview. Without it there is the text and its help.
import { NarrativeElement } from './narrative/element';

customElements.define('lkjip-narrative', NarrativeElement);
