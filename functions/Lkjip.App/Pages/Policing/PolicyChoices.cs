namespace Lkjip.App.Pages.Policing;

/// <summary>The values of one choice in a policy with their Indonesian words, the standard first (pilihan kebijakan).</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class PolicyChoices<T>(params (T Value, string Label)[] all)
    where T : struct, Enum
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<(T Value, string Label)> All => all;

    /// <summary>The words for a value.</summary>
    public string For(T value) => Array.Find(all, choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Label;
}
