package com.example.policies;

import dev.bylaw.junit.PolicyTest;

/** The tests that stand in the policies. */
@PolicyTest("policies/")
class OrganisationPoliciesTest {}
