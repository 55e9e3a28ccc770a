import {
  type ClipboardEvent,
  type DragEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { FileError, fileText } from './fileText.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Size of a file at most, in bytes. */
  readonly mostBytes: number;
  /** What is wrong, in a sentence. */
  readonly fault: string | undefined;
  /** A file was given that is no text. What stands in the field stays. */
  readonly onFault: (fault: string) => void;
  /** What can be done with the text. */
  readonly actions: ReactNode;
  /** What is to be known of the field, beneath it. */
  readonly children: ReactNode;
}

/** Letters that a browser can lay out at once: a book in a field takes it seconds. */
const SHOWN_WHOLE = 20_000;

/** Of a longer text only the beginning stands in the field. */
const BEGINNING = 1000;

/** A field for a text of any length: to be typed, pasted, dropped on it, or read from a file. It sends nothing anywhere. */
export function TextField(props: TextFieldProps) {
  const { label, placeholder, value, onChange, mostBytes, fault, onFault, actions, children } = props;
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const isLong = value.length > SHOWN_WHOLE;

  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (fault) said.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);

  const read = async (file: File) => {
    try {
      onChange(await fileText(file, mostBytes));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      onFault(error.message);
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget: field } = event;
    const [file] = clipboardData.files;
    const pasted = clipboardData.getData('text/plain');
    const whole = isLong
      ? pasted
      : value.slice(0, field.selectionStart) + pasted + value.slice(field.selectionEnd);
    if (!file && whole.length <= SHOWN_WHOLE && !isLong) return; // as fields do
    event.preventDefault();
    if (pasted) onChange(whole);
    else if (file) void read(file);
  };
  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    // Words that are moved about within a field are the browser's affair.
    const isShort = !isLong && value.length + text.length <= SHOWN_WHOLE;
    if (!file && isShort && event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (file) void read(file);
    else if (text) onChange(isLong || value === '' ? text : `${value}\n\n${text}`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop has the field and the button
    <div
      className="text-field"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        placeholder={placeholder}
        value={isLong ? `${value.slice(0, BEGINNING)} …` : value}
        readOnly={isLong}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-known ${id}-fault`}
        onPaste={onPaste}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p ref={said} id={`${id}-fault`} className="text-field-fault" role="alert">
        {fault}
      </p>
      <div id={`${id}-known`} className="text-field-known">
        {isLong && <p>Only its beginning is shown; all of it is kept.</p>}
        {children}
      </div>
      <div className="text-field-ways">
        {actions}
        <label className="text-field-file">
          <input
            type="file"
            accept="text/*,.txt,.md,.html,.htm"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              input.value = ''; // the same file may be chosen again
              if (file) void read(file);
            }}
          />
          <span>Choose a file</span>
        </label>
        <button type="button" disabled={value === ''} onClick={() => onChange('')}>
          Empty the field
        </button>
      </div>
    </div>
  );
}
