namespace Lkjip.Domain.Reports;

/// <summary>Marks the property that holds the id of its record; ids are unique per kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdentifierAttribute(EntityKind kind) : Attribute
{
    /// <summary>The kind of thing the id names.</summary>
    public EntityKind Kind { get; } = kind;
}
