"""What a household has, held against limits: countable income, the poverty guideline, help with Medicare."""
