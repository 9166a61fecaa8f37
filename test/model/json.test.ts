import { fieldsOfJson, parsedJson } from '../../src/model/json';

test.each([undefined, '', '{"a":', '[1]', 'null', '"a"'])('%p holds no field', (text) => {
  expect(fieldsOfJson(text)).toEqual({});
});

test('fields are given as they stand; a damaged text holds no value', () => {
  expect(fieldsOfJson('{"a":[1],"b":null}')).toEqual({ a: [1], b: null });
  expect([parsedJson('[1]'), parsedJson('[1'), parsedJson('null')]).toEqual([[1], undefined, null]);
});
