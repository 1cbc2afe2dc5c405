package org.unionregistry.card.web;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.card.PhoneService;
import org.unionregistry.card.PhotoService;
import org.unionregistry.card.PhotoUpload;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;

/** The photo on a card. */
@Controller
@Requires(Permission.CARD_ISSUE)
class PhotoController {
    private final PhotoService photos;
    private final PhoneService phones;

    PhotoController(PhotoService photos, PhoneService phones) {
        this.photos = photos;
        this.phones = phones;
    }

    @PostMapping("/members/{id}/photo")
    String put(
            @PathVariable MemberId id, @RequestParam(required = false) @Nullable MultipartFile file, Subtree subtree, RedirectAttributes redirect)
            throws IOException {
        byte[] upload = file == null ? new byte[0] : file.getBytes();
        Press.made(redirect, () -> {
            photos.requireConsent(id, subtree);
            photos.put(id, PhotoUpload.of(upload), subtree);
            return Flash.done("card.photo.kept");
        });
        return "redirect:/members/" + id + "/card";
    }

    @PostMapping("/members/{id}/photo/removal")
    String remove(@PathVariable MemberId id, Subtree subtree, RedirectAttributes redirect) {
        photos.remove(id, subtree);
        redirect.addFlashAttribute("flash", Flash.done("card.photo.removed"));
        return "redirect:/members/" + id + "/card";
    }

    @GetMapping("/members/{id}/photo")
    @Requires(Permission.CARD_VIEW)
    ResponseEntity<byte[]> show(@PathVariable MemberId id, Subtree subtree) {
        return jpeg(photos.of(id, subtree).orElseThrow(NotFound::new));
    }

    /** On the holder's own telephone. */
    @GetMapping("/card/photo")
    @Open
    ResponseEntity<byte[]> own(@CookieValue(value = PhoneCookie.NAME, required = false) @Nullable String phone) {
        return jpeg((phone == null ? Optional.<byte[]>empty() : phones.card(phone).flatMap(photos::of)).orElseThrow(NotFound::new));
    }

    private static ResponseEntity<byte[]> jpeg(byte[] photo) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore()).body(photo);
    }
}
