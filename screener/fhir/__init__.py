"""A plan as an HL7 FHIR R4 bundle, for the systems of hospitals and social services: docs/how-to/fhir.md."""
