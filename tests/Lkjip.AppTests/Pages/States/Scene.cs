using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What happened before the pages are looked at; looking changes nothing.</summary>
/// <param name="Id">Its name, which begins the names of the pictures.</param>
/// <param name="SetAsync">Makes it happen.</param>
internal sealed record Scene(string Id, Func<AzuriteFixture, Task<Stage>> SetAsync);
