namespace Lkjip.Documents.Tags;

/// <summary>Makes the values of a scope when they are asked for.</summary>
internal interface ITagSource
{
    /// <summary>The value at a place of the scope's names; null is missing.</summary>
    TagValue? ValueAt(int slot);
}
