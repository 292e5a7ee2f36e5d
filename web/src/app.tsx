import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { frenchForm, localeOf, to } from './i18n/locale';
import { routes } from './routes';
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
  return (
    <Shell path={french}>
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

/** What is sent for pages that the build cannot know; the page itself follows. */
function Nothing() {
  return null;
}
