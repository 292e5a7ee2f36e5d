interface Sent {
  path: string;
  headers: Record<string, string>;
  file: File;
}

/** For tests: stands for XMLHttpRequest, and answers what the test says when the test says so. */
export class FakeUpload {
  static sent: Sent[] = [];
  static under: FakeUpload[] = [];

  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = '';
  private headers: Record<string, string> = {};
  private path = '';

  open(_method: string, path: string) {
    this.path = path;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader(name: string) {
    return name === 'Content-Type' ? 'application/json' : null;
  }
  send(file: File) {
    FakeUpload.sent.push({ path: this.path, headers: this.headers, file });
    FakeUpload.under.push(this);
  }
  abort() {
    this.onabort?.();
  }

  /** Ends the upload that is under way. */
  static answer(status: number, body: object) {
    const first = FakeUpload.under.shift();
    if (first === undefined) throw new Error('nothing is sent');
    first.status = status;
    first.responseText = JSON.stringify(body);
    first.onload?.();
  }
  static reset() {
    FakeUpload.sent = [];
    FakeUpload.under = [];
  }
}
