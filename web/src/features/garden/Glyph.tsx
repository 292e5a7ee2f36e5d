import styles from './Plan.module.css';

/** How things look from above, in a circle of radius 1. */
const shapes: Record<string, { path: string; kind: string | undefined }[]> = {
  stone: [
    { path: 'M-.9.1C-.8-.6-.3-.8.2-.7.8-.6 1-.1.8.3.6.7 0 .8-.4.7-.7.6-.9.4-.9.1z', kind: styles.stone },
  ],
  moss: [
    { path: 'M-1 0a1 .8 0 1 0 2 0a1 .8 0 1 0-2 0z', kind: styles.moss },
    { path: 'M-.5-.1h.01M0 .3h.01M.4-.2h.01M.1-.4h.01M-.3.4h.01', kind: styles.dots },
  ],
  pond: [
    { path: 'M-1 .1C-.9-.5-.4-.8.1-.7.8-.6 1.1-.1.9.4.6.8-.2.9-.7.6-.9.5-1 .3-1 .1z', kind: styles.water },
    { path: 'M-.6 0q.3-.2.6 0t.6 0M-.4.3q.2-.15.4 0t.4 0', kind: styles.ripple },
  ],
  bridge: [
    { path: 'M-1-.35h2v.7h-2z', kind: styles.wood },
    { path: 'M-.6-.35v.7M-.2-.35v.7M.2-.35v.7M.6-.35v.7', kind: styles.line },
  ],
  bamboo: [
    { path: 'M-.45.8v-1.6M0 .9v-1.8M.45.8v-1.6', kind: styles.stem },
    { path: 'M-.45-.3l-.4-.3M0-.1l.4-.3M.45.1l.4-.3M0 .4l-.4-.3', kind: styles.stem },
  ],
  lantern: [
    { path: 'M-.7-.3 0-.9.7-.3zM-.4-.3h.8v.6h-.8zM-.7.3h1.4v.3h-1.4z', kind: styles.stone },
    { path: 'M-.15-.15h.3v.3h-.3z', kind: styles.light },
  ],
  pine: [{ path: 'M0-1 .6-.2H.3L.8.5H.15V.9h-.3V.5H-.8L-.3-.2H-.6z', kind: styles.leaf }],
  maple: [
    { path: 'M-.08.1h.16v.8h-.16z', kind: styles.wood },
    { path: 'M0-1 .3-.5 .8-.7 .6-.1 1 .1 .4.3H-.4L-1 .1-.6-.1-.8-.7-.3-.5z', kind: styles.warm },
  ],
  cherry: [
    { path: 'M-.08.1h.16v.8h-.16z', kind: styles.wood },
    {
      path: 'M-.9-.2a.45.45 0 0 1 .5-.5a.5.5 0 0 1 .8 0a.45.45 0 0 1 .5.5a.4.4 0 0 1-.3.5H-.6a.4.4 0 0 1-.3-.5z',
      kind: styles.blossom,
    },
  ],
};

/** A thing of the garden in the plan; its word stands beside it. */
export function Glyph({ species, rotation = 0 }: { species: string | undefined; rotation?: number }) {
  return (
    <g transform={`rotate(${rotation})`}>
      {(shapes[species ?? ''] ?? shapes.stone)?.map(({ path, kind }) => (
        <path key={path} class={kind} d={path} vector-effect="non-scaling-stroke" />
      ))}
    </g>
  );
}
