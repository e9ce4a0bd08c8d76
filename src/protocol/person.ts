export { idKey, isSamePerson, personKey, personName, personOf, type People, type Person } from '../core/domain/person';
