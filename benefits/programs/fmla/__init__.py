"""Family and Medical Leave Act: unpaid, job-protected leave, for each caregiver and for the patient's own job."""

from benefits.programs.fmla.screen import PROGRAM

__all__ = ["PROGRAM"]
