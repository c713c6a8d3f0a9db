using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A way to show a value: what stands after the bar in <c>{{pagu | rupiah}}</c> (format).</summary>
public abstract class TagFormat
{
    /// <summary>The name in templates.</summary>
    public abstract string Name { get; }

    /// <summary>How it is written, for messages and the documentation.</summary>
    public virtual string Example => $"{{{{nilai | {Name}}}}}";

    /// <summary>True when the arguments make sense.</summary>
    public virtual bool Accepts(IReadOnlyList<string> arguments) => arguments.Count == 0;

    /// <summary>The value in this format; a value it cannot show stays as it is.</summary>
    /// <param name="value">The value as it came; null after another format changed it to text.</param>
    /// <param name="shown">The value as shown so far.</param>
    /// <param name="arguments">What stands after the name.</param>
    public abstract string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments);
}
