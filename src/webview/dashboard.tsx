import { render } from 'preact';
import './styles/dashboard.css';
import { App } from './app';
import { connect } from './host';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id “root”.');
render(<App host={connect()} />, root);
