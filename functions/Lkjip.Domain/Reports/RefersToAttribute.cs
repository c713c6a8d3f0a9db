namespace Lkjip.Domain.Reports;

/// <summary>Marks a property (an id, a list of ids, or a dictionary keyed by id) that must name an existing thing of a kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(EntityKind kind) : Attribute
{
    /// <summary>The kind of thing referred to.</summary>
    public EntityKind Kind { get; } = kind;
}
