export { documentStyle } from './html/document-style.ts'
export { paperStyle } from './html/paper-style.ts'
export { pictureStyle } from './picture/svg/picture-style.ts'
