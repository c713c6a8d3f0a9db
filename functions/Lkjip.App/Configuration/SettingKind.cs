namespace Lkjip.App.Configuration;

/// <summary>What a setting may be, and how it is read (jenis pengaturan).</summary>
/// <typeparam name="T">What it is read as.</typeparam>
internal abstract class SettingKind<T>
{
    /// <summary>What it may be, in English Markdown.</summary>
    public abstract string Values { get; }

    /// <summary>What it must be, in Indonesian, after "harus".</summary>
    public abstract string Must { get; }

    /// <summary>True when a value is never shown.</summary>
    public virtual bool IsSecret => false;

    /// <summary>Reads a text; false when it cannot be one.</summary>
    public abstract bool TryRead(string text, out T value);
}
