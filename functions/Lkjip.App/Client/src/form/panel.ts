import type { Service } from './service';

/** What there is to know about the cell that has the focus: earlier values, how it is computed, who changed it (panel rincian). */
interface About {
  label: string;
  row: string;
  help?: string;
  facts: { label: string; value: string }[];
  formula?: string;
  history: { when: string; by: string; before?: string; after?: string }[];
}

/** The panel at the side; it is opened once and then follows the focus. */
export class Panel {
  private address = '';
  private timer = 0;

  constructor(
    private readonly panel: HTMLElement | null,
    private readonly service: Service,
    status: HTMLElement,
  ) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = 'Rincian isian';
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      if (this.panel) {
        this.panel.hidden = !this.panel.hidden;
        button.setAttribute('aria-expanded', String(!this.panel.hidden));
        this.load();
      }
    });
    status.after(button);
  }

  about(address: string): void {
    this.address = address;
    clearTimeout(this.timer);
    if (this.panel && !this.panel.hidden) {
      this.timer = window.setTimeout(() => this.load(), 250);
    }
  }

  private load(): void {
    const { panel, address } = this;
    if (!panel || panel.hidden) {
      return;
    }
    if (!address) {
      panel.textContent = 'Pilih sebuah isian; di sini tampil nilai tahun-tahun sebelumnya, cara hitungnya, dan siapa mengubahnya.';
      return;
    }
    void this.service.about(address).then((about) => {
      if (address === this.address) {
        this.show(about as About | undefined);
      }
    }, () => {
      panel.textContent = 'Rincian perlu sambungan.';
    });
  }

  private show(about: About | undefined): void {
    if (!this.panel) {
      return;
    }
    if (!about) {
      this.panel.textContent = 'Tidak ada rincian untuk isian ini.';
      return;
    }
    const parts: HTMLElement[] = [text('h2', about.label), text('p', about.row, 'muted')];
    if (about.help) {
      parts.push(text('p', about.help));
    }
    if (about.facts.length > 0) {
      const list = document.createElement('dl');
      about.facts.forEach((fact) => list.append(text('dt', fact.label), text('dd', fact.value)));
      parts.push(text('h3', 'Nilai'), list);
    }
    if (about.formula) {
      parts.push(text('h3', 'Cara hitung'), text('p', about.formula));
    }
    const log = document.createElement('ul');
    about.history.forEach((entry) => log.append(text('li', `${entry.when}, ${entry.by}: ${entry.before ?? 'kosong'} → ${entry.after ?? 'kosong'}`)));
    parts.push(text('h3', 'Perubahan'), about.history.length > 0 ? log : text('p', 'Belum ada perubahan tercatat.', 'muted'));
    this.panel.replaceChildren(...parts);
  }
}

function text(name: string, content: string, look = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = content;
  made.className = look;
  return made;
}
