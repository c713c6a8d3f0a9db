namespace Lkjip.App.Configuration;

/// <summary>One thing that is set from outside (pengaturan): an environment variable, an application setting in Azure.</summary>
/// <param name="name">The name of the variable.</param>
/// <param name="usual">What counts when it is not set, as somebody would type it; null for nothing.</param>
/// <param name="meaning">What it is for, in English Markdown, for <c>docs/settings.md</c>.</param>
internal abstract class Setting(string name, string? usual, string meaning)
{
    /// <summary>The name of the variable.</summary>
    public string Name { get; } = name;

    /// <summary>What counts when it is not set, as somebody would type it; null for nothing.</summary>
    public string? UsualText { get; } = usual;

    /// <summary>What it is for, in English Markdown.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What it may be, in English Markdown.</summary>
    public abstract string Values { get; }

    /// <summary>What it must be, in Indonesian, after "harus".</summary>
    public abstract string Must { get; }

    /// <summary>True when its value is never shown.</summary>
    public abstract bool IsSecret { get; }

    /// <summary>True when the setting can be of this text.</summary>
    public abstract bool Takes(string text);
}
