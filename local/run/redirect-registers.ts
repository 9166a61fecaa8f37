import type { HttpSender } from './http';

/** Addresses of public registers that a stand-in may take the place of, and what stands in its path. */
const registers = [
  { from: 'https://recherche-entreprises.api.gouv.fr/', to: '/' },
  { from: 'https://api.insee.fr/', to: '/' },
] as const;

/** A sender that asks a stand-in at `address` for what is meant for public registers; the add-in does not know it. */
export function redirectRegisters(send: HttpSender, address: string): HttpSender {
  const base = address.replace(/\/+$/, '');
  return (requests) =>
    send(
      requests.map((request) => {
        const register = registers.find(({ from }) => request.url.startsWith(from));
        return register ? { ...request, url: base + register.to + request.url.slice(register.from.length) } : request;
      }),
    );
}
