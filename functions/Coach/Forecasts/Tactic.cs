namespace Coach.Forecasts;

/// <summary>By what rule a recruiter comes from the opening towards the limit.</summary>
internal enum Tactic
{
    /// <summary>
    /// By the number of answers given, whatever is asked: α(t) = k + (1 − k)(t/T)^(1/β) with k = 0, the time-dependent family of Faratin, Sierra and
    /// Jennings 1998. β below 1 concedes late (Boulware), above 1 early (Conceder).
    /// </summary>
    ByTime,

    /// <summary>One step for each new figure of the other side, never two: MiCRO, de Jonge 2022.</summary>
    StepForStep,

    /// <summary>Halfway to the first ask, then as far as the other side comes down: the behaviour-dependent family of Faratin, Sierra and Jennings 1998.</summary>
    Halfway,
}
