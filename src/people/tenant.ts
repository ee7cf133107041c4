import type { Address } from '../kernel/adapter.ts';

type Tenant = Pick<Address, 'platform' | 'tenant'>;

/** People of one organisation who came in from one tenant. */
export type Counted = Tenant & { readonly organisation: string; readonly people: number };

/** What was chosen for a tenant, or when somebody of it was turned away. */
export type Noted = Tenant & {
  readonly admittedAt: string | null;
  readonly askedAt: string | null;
  readonly askedFor: string | null;
};

/** A workspace or an organisation with a chat of its own, as an organiser knows it. */
export interface TenantLine {
  readonly tenant: string;
  /** The organisation most of its people are of: a platform tells a name at most, and often only a number. */
  readonly title: string;
  readonly people: number;
  readonly admitted: boolean;
  /** Somebody with a code of ours was turned away. */
  readonly asked: boolean;
}

export interface PlatformLine {
  readonly platform: string;
  /** Only the admitted tenants may come in. */
  readonly closed: boolean;
  readonly tenants: readonly TenantLine[];
}

/** From where people come in to a region, by platform; the most people first. */
export function platformLines(counted: readonly Counted[], noted: readonly Noted[]): PlatformLine[] {
  const platforms = new Set([...counted, ...noted].map(({ platform }) => platform));
  return [...platforms].sort().map((platform) => {
    const here = noted.filter((one) => one.platform === platform);
    const tenants = Map.groupBy(
      counted.filter((one) => one.platform === platform),
      ({ tenant }) => tenant,
    );
    for (const { tenant } of here) if (!tenants.has(tenant)) tenants.set(tenant, []);
    const lines = [...tenants].map(([tenant, people]) =>
      lineOf(
        tenant,
        people,
        here.find((one) => one.tenant === tenant),
      ),
    );
    return {
      platform,
      closed: here.some(({ admittedAt }) => admittedAt !== null),
      tenants: told(lines).sort((a, b) => b.people - a.people || a.title.localeCompare(b.title)),
    };
  });
}

function lineOf(tenant: string, people: readonly Counted[], noted: Noted | undefined): TenantLine {
  const [most] = people.toSorted(
    (a, b) => b.people - a.people || a.organisation.localeCompare(b.organisation),
  );
  return {
    tenant,
    title: most?.organisation ?? noted?.askedFor ?? short(tenant),
    people: people.reduce((sum, one) => sum + one.people, 0),
    admitted: noted?.admittedAt != null,
    asked: noted?.askedAt != null,
  };
}

/** Two of the same name are told apart by what the platform calls them. */
function told(lines: readonly TenantLine[]): TenantLine[] {
  const names = Map.groupBy(lines, ({ title }) => title);
  return lines.map((line) =>
    (names.get(line.title)?.length ?? 0) > 1
      ? { ...line, title: `${line.title} (${short(line.tenant)})` }
      : line,
  );
}

function short(tenant: string): string {
  return tenant.slice(0, 8);
}
