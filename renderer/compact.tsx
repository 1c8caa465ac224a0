import '@fontsource-variable/inter/opsz.css';
import './ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { CompactClock } from './presenter/CompactClock.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<CompactClock />);
