import './styles/tokens.css';
import './styles/page.css';
import './styles/headline.css';
import './styles/panel.css';
import './styles/panels.css';
import './app.js';
