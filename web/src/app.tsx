import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { frenchForm, localeOf, to } from './i18n/locale';
import { routeOf, routes } from './routes';
import { arriveAt, tellReady } from './shell/arrival';
import { Shell } from './shell/Shell';

const Missing = lazy(() => import('./features/missing/Missing'));
const pages = routes.map(route => ({ path: route.path, Page: lazy(route.load) }));

/** Links that the client follows by itself; the others lead to the gateway's services and to Keycloak. */
const ours = /^\/(?!(api|session|realms|resources|docs)(\/|$))/;

/** The whole client: the frame that stays, and the page of the address inside it. */
export function App() {
  return (
    <LocationProvider scope={ours}>
      <Pages />
    </LocationProvider>
  );
}

function Pages() {
  const { path } = useLocation();
  const language = localeOf(path);
  const french = frenchForm(path);
  const framed = useFramed(french);
  return (
    <Shell path={framed}>
      <ErrorBoundary>
        <Router onRouteChange={arriveAt} onLoadEnd={tellReady}>
          {pages.map(({ path: pattern, Page }) => (
            <Route key={pattern} path={to(pattern, language)} component={Page} />
          ))}
          <Route path={to('/app', language)} component={Nothing} />
          <Route default component={Missing} />
        </Router>
      </ErrorBoundary>
    </Shell>
  );
}

/**
 * The address by which the frame is shown. Where the build could not know the page, it has rendered the frame for another address,
 * and taking over changes no link: it is told the right one just after.
 */
function useFramed(path: string): string {
  const [taken, setTaken] = useState(false);
  useEffect(() => setTaken(true), []);
  const known = typeof window === 'undefined' || routeOf(path)?.prerender;
  return taken || known ? path : '/app';
}

/** What is sent for pages that the build cannot know; the page itself follows. */
function Nothing() {
  return null;
}
