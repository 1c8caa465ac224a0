import '@fontsource-variable/inter/opsz.css';
import './ui/tokens.css';
import './presenter/audience/audience.css';
import { createRoot } from 'react-dom/client';
import { AudienceScreen } from './presenter/audience/AudienceScreen.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<AudienceScreen />);
