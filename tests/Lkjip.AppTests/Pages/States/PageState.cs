using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>A page of the product in one of its states (keadaan halaman), and how a person gets there.</summary>
/// <param name="Scene">What happened before.</param>
/// <param name="Name">Its name, which is that of its pictures.</param>
/// <param name="Role">The role of who looks; null for somebody who has not signed in.</param>
/// <param name="Path">Where it is.</param>
internal sealed record PageState(Scene Scene, string Name, string? Role, string Path)
{
    /// <summary>The agencies of who looks; all of them by default.</summary>
    public string Agencies { get; init; } = "*";

    /// <summary>Whether it leaves something in the window that other pages would show.</summary>
    public bool Alone { get; init; }

    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>What the person does there before it looks like this.</summary>
    public Func<IPage, Task> Do { get; init; } = _ => Task.CompletedTask;

    public override string ToString() => $"{Scene.Id}-{Name}";
}
