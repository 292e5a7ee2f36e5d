import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { frenchForm, localeOf, to } from './i18n/locale';
import { routeOf, routes } from './routes';
import { arriveAt } from './shell/arrival';
import { Shell } from './shell/Shell';

const Missing = lazy(() => import('./features/missing/Missing'));
const pages = routes.map(route => ({ path: route.path, Page: lazy(route.load) }));

/** The whole client: the frame that stays, and the page of the address inside it. */
export function App() {
  return (
    <LocationProvider>
      <Pages />
    </LocationProvider>
  );
}

function Pages() {
  const { path } = useLocation();
  const language = localeOf(path);
  const french = frenchForm(path);
  return (
    // Another language is another page: everything is written anew.
    <Shell key={language} path={french}>
      <ErrorBoundary>
        <Router onRouteChange={() => arriveAt(routeOf(french))}>
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
