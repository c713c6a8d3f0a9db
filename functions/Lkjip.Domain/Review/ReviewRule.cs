namespace Lkjip.Domain.Review;

/// <summary>A rule of the review (aturan reviu).</summary>
/// <remarks>Its sentence in Messages.json has the rule's code as key; what it checks, for the catalogue, the code with ".periksa".</remarks>
internal abstract class ReviewRule(string code, Severity severity, MissingValues? missing = null)
{
    /// <summary>The stable code, also the key of its sentence.</summary>
    public string Code { get; } = code;

    public Severity Severity { get; } = severity;

    /// <summary>What it does where a value is missing; by default it says nothing.</summary>
    public MissingValues OnMissing { get; } = missing ?? MissingValues.NotJudged;

    /// <summary>The findings, in the order of the report.</summary>
    public abstract IEnumerable<Finding> Evaluate(ReviewContext context);

    /// <summary>A finding of this rule.</summary>
    protected Finding Found(string place, string? stated = null, string? expected = null, string? figure = null, params (string Name, string Value)[] arguments) =>
        new()
        {
            Code = Code, Severity = Severity, Place = place, Stated = stated, Expected = expected, FigureId = figure,
            Arguments = arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal),
        };
}
