/*
 * Speaks with NCALayer, the program on this computer that signs with the national key. The server calls `reach` first, and `sign`
 * when the documents are ready: all of them in one request, for which the program asks once for key and password. Told are the
 * events `reached`, `signed` with the signatures, and `ended` with the reason why there are none.
 */
(() => {
  if (customElements.get('zh-ncalayer')) return;

  const PATIENCE = 60000; // the browser may ask first whether it may
  const AT_ONCE = 4;
  const PERMISSIONS = ['loopback-network', 'local-network-access']; // as browsers of different years call it
  const SIGNING = '1.3.6.1.5.5.7.3.4';

  const base64 = (blob) => new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

  const fetched = async (address) => {
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok || answer.redirected) throw new Error('not there');
    return base64(await answer.blob());
  };

  const all = async (addresses) => {
    const contents = new Array(addresses.length);
    let next = 0;
    const worker = async () => {
      for (let i = next++; i < addresses.length; i = next++) contents[i] = await fetched(addresses[i]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return contents;
  };

  const isDenied = async () => {
    if (!window.isSecureContext) return true;
    for (const name of PERMISSIONS) {
      try {
        if ((await navigator.permissions.query({ name })).state === 'denied') return true;
      } catch (e) { // a browser that does not know the name asks nobody
        continue;
      }
    }
    return false;
  };

  customElements.define('zh-ncalayer', class extends HTMLElement {
    disconnectedCallback() { this.leave(); }

    leave() {
      const socket = this.socket;
      this.socket = null;
      if (socket) {
        socket.onmessage = socket.onclose = socket.onerror = null;
        socket.close();
      }
    }

    reach(address) {
      this.leave();
      this.connect(address).then(() => this.tell('reached', {}), () => this.unreached());
    }

    async unreached() { this.end(await isDenied() ? 'NOT_PERMITTED' : 'NOT_RUNNING'); }

    connect(address) {
      return new Promise((resolve, reject) => {
        const socket = new WebSocket(address);
        this.socket = socket;
        const late = setTimeout(() => socket.close(), PATIENCE);
        socket.onmessage = () => { // its greeting
          clearTimeout(late);
          resolve();
        };
        socket.onerror = socket.onclose = () => {
          clearTimeout(late);
          reject(new Error('not reached'));
        };
      });
    }

    async sign(address, documents) {
      let contents;
      try {
        contents = await all(documents);
      } catch (e) {
        this.end('NOT_FETCHED');
        return;
      }
      if (!this.socket || this.socket.readyState !== WebSocket.OPEN) {
        try {
          await this.connect(address);
        } catch (e) {
          await this.unreached();
          return;
        }
      }
      try {
        this.answered(JSON.parse(await this.asked(contents)), documents.length);
      } catch (e) {
        this.end('GONE');
      }
    }

    asked(contents) {
      return new Promise((resolve, reject) => {
        this.socket.onmessage = (event) => resolve(event.data);
        this.socket.onerror = this.socket.onclose = () => reject(new Error('gone'));
        this.socket.send(JSON.stringify({
          module: 'kz.gov.pki.knca.basics',
          method: 'sign',
          args: {
            allowedStorages: null,
            format: 'cms',
            data: contents.length === 1 ? contents[0] : contents,
            signingParams: { decode: true, encapsulate: false, digested: false },
            signerParams: { extKeyUsageOids: [SIGNING], chain: [] },
            locale: document.documentElement.lang === 'kk' ? 'kk' : 'ru',
          },
        }));
      });
    }

    answered(answer, expected) {
      if (answer.status !== true) {
        this.end('FAILED', String(answer.code || ''));
        return;
      }
      const result = answer.body && answer.body.result;
      const signatures = typeof result === 'string' ? [result] : result;
      if (!signatures || signatures.length === 0) {
        this.end('CANCELLED'); // so it says that the dialog was closed
      } else if (signatures.length !== expected) {
        this.end('FAILED', 'COUNT');
      } else {
        this.leave();
        this.tell('signed', { signatures: signatures.join(',') });
      }
    }

    end(outcome, code = '') {
      this.leave();
      this.tell('ended', { outcome, code });
    }

    tell(what, detail) { this.dispatchEvent(new CustomEvent(what, { detail })); }
  });
})();
