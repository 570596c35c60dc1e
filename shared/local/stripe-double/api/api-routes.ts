import { BILLING_ROUTES } from './billing-routes.ts'
import { PAYMENT_ROUTES } from './payment-routes.ts'
import type { Route } from './route.ts'
import { SESSION_ROUTES } from './session-routes.ts'

/** What a call does. Throws StripeRefusal. Everything not listed here is answered with 404. */
export const API_ROUTES: readonly Route[] = [...SESSION_ROUTES, ...PAYMENT_ROUTES, ...BILLING_ROUTES]
