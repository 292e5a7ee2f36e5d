export { NotHere as default } from '../../ui/NotHere';
