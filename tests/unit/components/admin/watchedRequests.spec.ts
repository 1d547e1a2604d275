import { expect, test } from 'vitest'

import { brokeSince, noteWholeAnswer } from '../../../../src/components/admin/watchedRequests'

const json = { headers: { 'content-type': 'application/json; charset=utf-8' } }
/** Whether an answer is noted as broken off, and what is passed on of it. */
const noted = async (response: Response) => {
  const since = performance.now()
  const passed = await noteWholeAnswer(response)
  return [brokeSince(since), await passed.text()]
}

test('a whole answer to a save is passed on as it came', async () => {
  expect(await noted(new Response('{"doc":{"id":"1"}}', json))).toEqual([false, '{"doc":{"id":"1"}}'])
  expect(await noted(new Response('plain'))).toEqual([false, 'plain'])
})

test('half an answer is noted: nobody knows what became of the save', async () => {
  expect(await noted(new Response('{"doc":{"id', json))).toEqual([true, '{"doc":{"id'])
})

test('one that breaks off while it comes is passed on as no answer', async () => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"doc'))
      controller.error(new TypeError('network error'))
    },
  })
  await expect(noteWholeAnswer(new Response(body, json))).rejects.toThrow('network error')
})

test('what a proxy says instead is noted', async () => {
  expect(await noted(new Response('<h1>Bad gateway</h1>', { status: 502 }))).toEqual([true, '<h1>Bad gateway</h1>'])
})
