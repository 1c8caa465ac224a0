import { firstState } from './state/firstState.ts';
import '@fontsource-variable/inter/opsz.css';
// In a layer, so that the house's own rules win in whatever order the pages' parts are read.
import '@mantine/core/styles.layer.css';
import './ui/tokens.css';
import './ui/base.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followWorkspace, useWorkspace } from './state/workspaceStore.ts';
import { styleNonce } from './ui/styleNonce.ts';
import { theme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

followWorkspace(firstState());
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

function Page() {
  const scheme = useWorkspace((store) => store.settings.scheme);
  return (
    <MantineProvider
      theme={theme}
      getStyleNonce={() => styleNonce}
      defaultColorScheme="auto"
      {...(scheme === 'system' ? {} : { forceColorScheme: scheme })}
    >
      <App />
    </MantineProvider>
  );
}
